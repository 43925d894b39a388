# The pages and the endpoint, as docs/serving.md says.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /alivio
COPY . .
ARG SITE_URL=
ARG SITE_CONTACT=
RUN node app/_server/build.mjs

# Nothing that was installed comes along: the server needs Node alone.
FROM node:20.20.2-bookworm-slim
WORKDIR /alivio
COPY --from=build /alivio/package.json ./package.json
COPY --from=build /alivio/app/_server ./app/_server
COPY --from=build /alivio/dist ./dist
COPY --from=build /alivio/out ./out
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/es').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "app/_server/serve.mjs"]
