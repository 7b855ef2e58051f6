chrome.runtime.onMessage.addListener((text) => {
  const groups = JSON.parse(text).list.filter(({ chatType }) => chatType !== 'USER');
  void chrome.action.setBadgeText({ text: String(groups.length) });
});
