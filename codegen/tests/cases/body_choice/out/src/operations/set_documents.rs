use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::validation::validate;
use crate::types;

/// The operation `setDocuments`.
///
/// `PUT /documents`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1documents/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetDocuments {
    /// The body.
    ///
    /// Sent as the body, as `application/json`.
    pub body: Option<types::Document>,
}

request_type::request_type!(SetDocuments {} and {
    body: optional plain "body" types::Document => validate::check,
});

impl operation::Operation for SetDocuments {
    const ID: &'static str = "setDocuments";
    const METHOD: http::Method = http::Method::PUT;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/documents");
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `setDocuments`.
    ///
    /// `PUT /documents`, see [`SetDocuments`].
    fn set_documents(request: SetDocuments);
}
