import { proxy } from 'ajax-hook';

proxy({ onResponse: (response, handler) => handler.next(response) });
