# syntax=docker/dockerfile:1
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc build.js tsconfig.json ./
# scripts run only once the sources are there: our own build is one of them
RUN npm ci --ignore-scripts
COPY src ./src
COPY intents ./intents
COPY locales ./locales
RUN npm run build \
  && npm prune --omit=dev --ignore-scripts \
  # one platform's runtime library is enough in an image of one platform
  && find node_modules/onnxruntime-node/bin -mindepth 2 -maxdepth 2 -type d ! -name "$(node -p process.platform)" -exec rm -rf {} + 2>/dev/null || true

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/intents ./intents
COPY --from=build /app/locales ./locales
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# not through npm: the signal to stop must reach the server itself
CMD ["node", "dist/cli.js", "start"]
