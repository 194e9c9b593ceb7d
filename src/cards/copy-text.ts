/**
 * In: a text. Out: whether it is on the clipboard now; to be called in a click. The newer way is closed to a frame unless
 * the page allows it that, which would tell the page the address of the frame.
 */
export function copyText(text: string): boolean {
  let isCopied = false;
  const put = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = true;
  };
  const options = { capture: true };
  document.addEventListener('copy', put, options);
  document.execCommand('copy');
  document.removeEventListener('copy', put, options);
  return isCopied;
}
