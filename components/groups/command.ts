/** Everything that can be asked of one group or of several; keys, buttons and menus all speak it. */
export type Command = 'openChat' | 'seen' | 'own' | 'ownAsk' | 'handled' | 'reopen' | 'snooze' | 'wake' | 'mute' | 'note' | 'more' | 'details';
