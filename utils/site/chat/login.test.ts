import { describe, expect, it } from 'vitest';
import { leadsToLogin } from './login';

describe('leadsToLogin', () => {
  it.each([
    'https://account.line.biz/login?redirectUri=https%3A%2F%2Fchat.line.biz%2F',
    'https://account.line.biz/login',
    'https://account.line.biz/login/',
    'https://account.line.biz/logout?redirectUri=https%3A%2F%2Fchat.line.biz%2F',
  ])('to the login: %s', (address) => {
    expect(leadsToLogin(address)).toBe(true);
  });

  it.each([
    'https://chat.line.biz/',
    'https://chat.line.biz/U00000000000000000000000000000aa1?next=https://account.line.biz/login',
    'https://account.line.biz/',
    'https://account.line.biz/profile',
    'https://account.line.biz/loginhistory',
    'https://manager.line.biz/account/@demo0001',
    'https://example.com/login',
    'https://account.line.biz.example.com/login',
    'http://account.line.biz/login',
    'about:blank',
    'no address',
    '',
  ])('elsewhere: %s', (address) => {
    expect(leadsToLogin(address)).toBe(false);
  });
});
