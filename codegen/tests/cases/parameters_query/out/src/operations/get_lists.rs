use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type, style};
use crate::runtime::response::raw_response;

/// The operation `getLists`.
///
/// `GET /lists`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1lists/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetLists {
    /// The value of `form`.
    ///
    /// Sent in the query, as `form`; not at all if it is empty.
    pub form: Vec<String>,
    /// The value of `joined`.
    ///
    /// Sent in the query, as `joined`; not at all if it is empty.
    pub joined: Vec<i64>,
    /// The value of `spaces`.
    ///
    /// Sent in the query, as `spaces`; not at all if it is empty.
    pub spaces: Vec<String>,
    /// The value of `pipes`.
    ///
    /// Sent in the query, as `pipes`; not at all if it is empty.
    pub pipes: Vec<String>,
    /// The value of `each pipe`.
    ///
    /// Sent in the query, as `each pipe`; not at all if it is empty.
    pub each_pipe: Vec<String>,
    /// The value of `deep`.
    ///
    /// Sent in the query, as `deep`; not at all if it is empty.
    pub deep: Vec<String>,
    /// The value of `json`.
    ///
    /// Sent in the query, as `json`, in JSON.
    pub json: Option<Vec<String>>,
}

request_type::request_type!(GetLists {} and {
    form: list each_into "form" String,
    joined: list each "joined" i64,
    spaces: list each_into "spaces" String,
    pipes: list each_into "pipes" String,
    each_pipe: list each_into "each pipe" String,
    deep: list each_into "deep" String,
    json: optional each_into "json" String,
});

impl operation::Operation for GetLists {
    const ID: &'static str = "getLists";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/lists");
        request.query("form", &self.form);
        request.styled_query("joined", &self.joined, style::FORM);
        request.styled_query("spaces", &self.spaces, style::SPACE_DELIMITED);
        request.styled_query("pipes", &self.pipes, style::PIPE_DELIMITED);
        request.query("each pipe", &self.each_pipe);
        request.styled_query("deep", &self.deep, style::DEEP_OBJECT);
        request.styled_query("json", &self.json, style::JSON);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getLists`.
    ///
    /// `GET /lists`, see [`GetLists`].
    fn get_lists(request: GetLists);
}
