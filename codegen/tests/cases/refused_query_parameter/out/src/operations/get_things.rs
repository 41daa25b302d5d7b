use crate::runtime::{call, inputs, operation, request};

/// The operation `getThings`.
///
/// `GET /things`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1things/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetThings {
    /// The value of `page`.
    ///
    /// Sent in the query, as `page`.
    pub page: Option<i64>,
    /// The value of `X-Trace`.
    ///
    /// Sent as the header `X-Trace`.
    pub x_trace: Option<String>,
    /// The value of `sid`.
    ///
    /// Sent as the cookie `sid`.
    pub sid: Option<String>,
}

inputs::inputs!(GetThings {} and {
    page: optional plain "page" i64,
    x_trace: optional into "X-Trace" String,
    sid: optional into "sid" String,
});

impl operation::Operation for GetThings {
    const ID: &'static str = "getThings";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/things");
        request.query("page", &self.page);
        request.header("x-trace", &self.x_trace);
        request.cookie("sid", &self.sid);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            204 => Ok(operation::empty(answer)),
            _ => Err(operation::failure(answer)),
        }
    }
}

call::calls! {
    /// Calls `getThings`.
    ///
    /// `GET /things`, see [`GetThings`].
    fn get_things(request: GetThings);
}
