import { datadogRum } from '@datadog/browser-rum';

datadogRum.init({
  applicationId: '00000000-0000-0000-0000-000000000000',
  clientToken: 'pub00000000000000000000000000000000',
  proxy: '/nowhere',
  sessionSampleRate: 100,
  trackResources: true,
});
