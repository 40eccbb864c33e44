// The app's API is another process, behind the same origin.
const app = process.env.APP;

export default {
  devIndicators: false,
  rewrites: async () => ['api', 'test'].map((part) => ({ source: `/${part}/:path*`, destination: `${app}/${part}/:path*` })),
};
