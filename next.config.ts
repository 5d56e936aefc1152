import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // They read files beside themselves.
  serverExternalPackages: ['@resvg/resvg-js', 'fontkit'],
  outputFileTracingIncludes: {
    '/**': [
      'data/build/**',
      'data/versions/**',
      'node_modules/@expo-google-fonts/{inter,source-serif-4}/{400Regular,600SemiBold,700Bold}/*.ttf',
    ],
  },
  async headers() {
    return [
      {
        // The name of every file below /record holds the hash of its content.
        source: '/record/:file*',
        headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
      },
    ];
  },
};

export default config;
