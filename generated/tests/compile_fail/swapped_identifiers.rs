use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::types::{ServiceSid, WebhookSid};

fn update(service: ServiceSid, webhook: WebhookSid) -> Update {
    Update::new(webhook, "CHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", service)
}

fn main() {}
