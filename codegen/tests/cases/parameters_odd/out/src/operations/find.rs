use crate::runtime::{call, inputs, operation, request};

/// The operation `find`.
///
/// `GET /found`
///
/// Defined in `#/paths/~1found?q={text}/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Find {
    /// The parameter `q`.
    ///
    /// Sent in the query as `q`.
    pub q: String,
}

inputs::inputs!(Find {
    q: into "q" String,
} and {});

impl operation::Operation for Find {
    const ID: &'static str = "find";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/found");
        request.query("q", &self.q);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `find`.
    ///
    /// `GET /found`; see [`Find`].
    fn find(request: Find);
}
