/** Entry of `edge`: one CloudFront Function for both directions. Its runtime knows little of ES6 (infra/bundle.ts refuses more). */
import { directRequest } from "./direct-request.ts";
import type { EdgeEvent, EdgeRequest, EdgeResponse } from "./event.ts";
import { finishResponse } from "./finish-response.ts";

export function handler(event: EdgeEvent): EdgeRequest | EdgeResponse {
  return event.response === undefined ? directRequest(event.request) : finishResponse(event.response);
}
