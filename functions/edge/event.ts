/** What CloudFront hands the edge function and takes back: the parts Galley uses. Header names come in lower case. */
export interface EdgeRequest {
  uri: string;
}

export interface EdgeResponse {
  statusCode: number;
  statusDescription?: string;
  headers: Record<string, { value: string }>;
}

export interface EdgeEvent {
  readonly context: { readonly eventType: "viewer-request" | "viewer-response" };
  readonly request: EdgeRequest;
  /** Absent while the request is on its way in. */
  readonly response?: EdgeResponse;
}
