/** Telling approvers that something waits for them. */
import { PublishCommand, type SNSClient } from "@aws-sdk/client-sns";

export interface Notice {
  readonly subject: string;
  readonly text: string;
}

/** SNS allows 100 printable ASCII characters in a subject. */
const SUBJECT_CHARACTERS_MAX = 100;

export function createNotifier(client: SNSClient, topicArn: string): (notice: Notice) => Promise<void> {
  return async ({ subject, text }) => {
    const ascii = subject
      .normalize("NFKD")
      .replace(/[^\x20-\x7e]/g, "")
      .slice(0, SUBJECT_CHARACTERS_MAX);
    await client.send(new PublishCommand({ TopicArn: topicArn, Subject: ascii, Message: text }));
  };
}
