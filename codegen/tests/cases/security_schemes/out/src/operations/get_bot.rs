use crate::runtime::client::{client_methods, operation, security};
use crate::runtime::request::{builder, request_type};

/// The operation `getBot`.
///
/// `GET /bot`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Needs the secret `bot`.
///
/// Described at `#/paths/~1bot/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetBot {}

request_type::request_type!(GetBot {} and {});

impl operation::Operation for GetBot {
    const ID: &'static str = "getBot";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::Header("authorization")],
    ];
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/bot");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getBot`.
    ///
    /// `GET /bot`, see [`GetBot`].
    fn get_bot(request: GetBot);
}
