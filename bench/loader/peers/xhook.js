import xhook from 'xhook';

xhook.after(() => {});
