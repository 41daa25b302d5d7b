use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::types::{ServiceSid, Webhook, WebhookSid};
use generated::{Client, Credentials, Fake};

#[test]
fn the_webhook_is_updated() {
    let service = ServiceSid::from_static("IS0123456789abcdef0123456789abcdef");
    let webhook = WebhookSid::from_static("WH0123456789abcdef0123456789abcdef");
    let request = Update::new(service, "name", webhook).configuration_url("a b");
    let fake = Fake::new().expect(&request).reply(200, Webhook::default());
    let user = Credentials::basic("user", "password");
    let client = Client::with_transport(fake.clone(), user).unwrap();
    client.call(&request).send().unwrap();
    assert_eq!(fake.requests()[0].body(), "Configuration.Url=a+b");
    fake.verify().unwrap();
}
