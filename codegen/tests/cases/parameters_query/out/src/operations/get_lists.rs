use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type, style};
use crate::runtime::response::raw_response;

/// The operation `getLists`.
///
/// `GET /lists`
///
/// Defined in `#/paths/~1lists/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLists {
    /// The parameter `form`.
    ///
    /// Sent in the query as `form`; omitted if empty.
    pub form: Vec<String>,
    /// The parameter `joined`.
    ///
    /// Sent in the query as `joined`; omitted if empty.
    pub joined: Vec<i64>,
    /// The parameter `spaces`.
    ///
    /// Sent in the query as `spaces`; omitted if empty.
    pub spaces: Vec<String>,
    /// The parameter `pipes`.
    ///
    /// Sent in the query as `pipes`; omitted if empty.
    pub pipes: Vec<String>,
    /// The parameter `each pipe`.
    ///
    /// Sent in the query as `each pipe`; omitted if empty.
    pub each_pipe: Vec<String>,
    /// The parameter `deep`.
    ///
    /// Sent in the query as `deep`; omitted if empty.
    pub deep: Vec<String>,
    /// The parameter `json`.
    ///
    /// Sent in the query as `json`, encoded as JSON.
    pub json: Option<Vec<String>>,
}

request_type::request_type!(GetLists {} and {
    /// The parameter `form`.
    form: list each_into "form" String,
    /// The parameter `joined`.
    joined: list each "joined" i64,
    /// The parameter `spaces`.
    spaces: list each_into "spaces" String,
    /// The parameter `pipes`.
    pipes: list each_into "pipes" String,
    /// The parameter `each pipe`.
    each_pipe: list each_into "each pipe" String,
    /// The parameter `deep`.
    deep: list each_into "deep" String,
    /// The parameter `json`.
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
    /// `GET /lists`; see [`GetLists`].
    fn get_lists(request: GetLists);
}
