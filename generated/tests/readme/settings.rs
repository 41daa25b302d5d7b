use std::time::Duration;

use bytes::Bytes;
use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::{
    Attempt, Client, Config, ConfigError, Credentials, Error, Middleware, Retry, TransportError,
};
use http::Response;

/// Logs each attempt of each call.
struct Log;

impl Middleware for Log {
    fn after(
        &self,
        attempt: &mut Attempt,
        outcome: &mut Result<Response<Bytes>, TransportError>,
    ) {
        let status = outcome.as_ref().map(Response::status);
        println!("{} {}: {status:?}", attempt.operation(), attempt.number());
    }
}

fn client(credentials: Credentials) -> Result<Client, ConfigError> {
    let retry = Retry::standard().attempts(5).attempt_timeout(Duration::from_secs(5));
    let config = Config::new(credentials)
        .connect_timeout(Duration::from_secs(3))
        .timeout(Duration::from_secs(20))
        .retry(retry)
        .layer(Log);
    Client::new(config)
}

/// One call with options of its own.
async fn quickly(client: &Client, request: Update) -> Result<(), Error> {
    let call = client.update_service_conversation_scoped_webhook(request);
    call.timeout(Duration::from_secs(2))
        .header("x-trace", "7")
        .retry(Retry::none())
        .await?;
    Ok(())
}
