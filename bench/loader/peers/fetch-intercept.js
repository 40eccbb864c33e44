import intercept from 'fetch-intercept';

intercept.register({ response: (response) => response });
