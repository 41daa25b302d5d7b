use crate::runtime::{call, inputs, operation, request};

/// The operation `list`.
///
/// `GET /listed`
///
/// Defined in `#/paths/~1listed{?page,size}/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct List {
    /// The parameter `page`.
    ///
    /// Sent in the query as `page`.
    pub page: Option<i64>,
    /// The parameter `size`.
    ///
    /// Sent in the query as `size`.
    pub size: Option<i64>,
}

inputs::inputs!(List {} and {
    page: optional plain "page" i64,
    size: optional plain "size" i64,
});

impl operation::Operation for List {
    const ID: &'static str = "list";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/listed");
        request.query("page", &self.page);
        request.query("size", &self.size);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `list`.
    ///
    /// `GET /listed`; see [`List`].
    fn list(request: List);
}
