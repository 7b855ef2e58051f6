const untapped = window.fetch;
window.fetch = async (...args) => {
  const answer = await untapped(...args);
  const copy = answer.clone();
  if (copy.url.includes('/chats?')) void copy.text().then((detail) => document.dispatchEvent(new CustomEvent('minimal:tapped', { detail })));
  return answer;
};
