import { answered, api, type components } from '@/kernel/api';

export type SessionAnswer = components['schemas']['Session'];

export function signIn(email: string, password: string): Promise<SessionAnswer> {
  return answered(api.POST('/session', { body: { email, password } }));
}

export function chooseFirstPassword(session: string, newPassword: string): Promise<SessionAnswer> {
  return answered(api.POST('/session/challenge', { body: { session, new_password: newPassword } }));
}

export function refresh(): Promise<SessionAnswer> {
  return answered(api.POST('/session/refresh'));
}

export function signOut(): Promise<unknown> {
  return answered(api.DELETE('/session'));
}

export function forgetPassword(email: string): Promise<unknown> {
  return answered(api.POST('/password/forgot', { body: { email } }));
}

export function resetPassword(email: string, code: string, password: string): Promise<unknown> {
  return answered(api.POST('/password/reset', { body: { email, code, password } }));
}

export function saveLanguage(language: 'ro' | 'en'): Promise<components['schemas']['UserAnswer']> {
  return answered(api.PATCH('/me', { body: { language } }));
}
