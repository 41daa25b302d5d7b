use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::types::{ServiceSid, WebhookMethod, WebhookSid};
use generated::{Client, Error};

// An invalid literal does not compile.
const SERVICE: ServiceSid = ServiceSid::from_static("IS0123456789abcdef0123456789abcdef");

async fn update(client: &Client, webhook: WebhookSid) {
    let request = Update::new(SERVICE, "my-conversation", webhook)
        .configuration_url("https://example.com")
        .configuration_method(WebhookMethod::Post)
        .configuration_triggers(["keyword1", "keyword2"]);
    match client.call(&request).await {
        Ok(webhook) => println!("{:?} since {:?}", webhook.target, webhook.date_updated),
        Err(Error::Invalid(violations)) => println!("nothing was sent: {violations}"),
        Err(Error::Api(failure)) => println!("{}: {:?}", failure.status(), failure.body()),
        Err(other) => println!("no response, or an invalid one: {other}"),
    }
}
