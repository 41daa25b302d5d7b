use crate::runtime::{call, inputs, operation, path, request};

/// The operation `getCall`.
///
/// `GET /Calls/{Sid}.json`
///
/// Defined in `#/paths/~1Calls~1{Sid}.json/get`.
///
/// # Responses
///
/// - `204`: It is there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetCall {
    /// The parameter `Sid`.
    ///
    /// Sent in the path as `Sid`.
    pub sid: String,
}

inputs::inputs!(GetCall {
    sid: into "Sid" String => path::within("", ".json"),
} and {});

impl operation::Operation for GetCall {
    const ID: &'static str = "getCall";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/Calls/");
        request.segment(&self.sid);
        request.path(".json");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getCall`.
    ///
    /// `GET /Calls/{Sid}.json`; see [`GetCall`].
    fn get_call(request: GetCall);
}
