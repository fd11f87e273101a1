// A page used by keyboard alone.
import assert from 'node:assert/strict';

/** Presses Tab, or another key, until the focus is on what `selector` names. */
export async function tabTo(page, selector, key = 'Tab') {
  for (let times = 0; times < 90; times += 1) {
    if (await isFocused(page, selector)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`no way to ${selector} by ${key}`);
}

export async function type(page, selector, text) {
  await tabTo(page, selector);
  await page.keyboard.type(text);
}

export function isFocused(page, selector) {
  return page.evaluate((wanted) => document.activeElement.matches(wanted), selector);
}

/** Fills what is left of the entry in the clerk's page, and submits it; gives what the page says then. */
export async function finish(page, body) {
  await type(page, '#f-body', body);
  await type(page, '#f-channels', '■政府网站');
  await tabTo(page, '[value=whole_society]');
  await page.keyboard.press('Space');
  await tabTo(page, '[type=submit]');
  await page.keyboard.press('Enter');
  return page.textContent('#said');
}
