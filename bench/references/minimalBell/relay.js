document.addEventListener('minimal:tapped', ({ detail }) => chrome.runtime.sendMessage(detail));
