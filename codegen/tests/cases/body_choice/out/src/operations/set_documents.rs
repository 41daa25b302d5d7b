use crate::runtime::{call, inputs, operation, request, validate};
use crate::types;

/// The operation `setDocuments`.
///
/// `PUT /documents`
///
/// Defined in `#/paths/~1documents/put`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetDocuments {
    /// The request body.
    ///
    /// Sent as the body, as `application/json`.
    pub body: Option<types::Document>,
}

inputs::inputs!(SetDocuments {} and {
    body: optional plain "body" types::Document => validate::check,
});

impl operation::Operation for SetDocuments {
    const ID: &'static str = "setDocuments";
    const METHOD: http::Method = http::Method::PUT;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
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

call::calls! {
    /// Calls `setDocuments`.
    ///
    /// `PUT /documents`; see [`SetDocuments`].
    fn set_documents(request: SetDocuments);
}
