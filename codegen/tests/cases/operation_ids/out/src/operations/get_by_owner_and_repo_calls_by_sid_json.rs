use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, path, request_type};
use crate::runtime::response::raw_response;

/// The operation `get /{owner}/{repo}/Calls/{Sid}.json`.
///
/// `GET /{owner}/{repo}/Calls/{Sid}.json`
///
/// Defined in `#/paths/~1{owner}~1{repo}~1Calls~1{Sid}.json/get`.
///
/// # Responses
///
/// - `204`: It is there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetByOwnerAndRepoCallsBySidJson {
    /// The parameter `owner`.
    ///
    /// Sent in the path as `owner`.
    pub owner: String,
    /// The parameter `repo`.
    ///
    /// Sent in the path as `repo`.
    pub repo: String,
    /// The parameter `Sid`.
    ///
    /// Sent in the path as `Sid`.
    pub sid: String,
}

request_type::request_type!(GetByOwnerAndRepoCallsBySidJson {
    owner: into "owner" String => path::segment,
    repo: into "repo" String => path::segment,
    sid: into "Sid" String => path::within("", ".json"),
} and {});

impl operation::Operation for GetByOwnerAndRepoCallsBySidJson {
    const ID: &'static str = "get /{owner}/{repo}/Calls/{Sid}.json";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/");
        request.segment(&self.owner);
        request.path("/");
        request.segment(&self.repo);
        request.path("/Calls/");
        request.segment(&self.sid);
        request.path(".json");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `get /{owner}/{repo}/Calls/{Sid}.json`.
    ///
    /// `GET /{owner}/{repo}/Calls/{Sid}.json`; see [`GetByOwnerAndRepoCallsBySidJson`].
    fn get_by_owner_and_repo_calls_by_sid_json(request: GetByOwnerAndRepoCallsBySidJson);
}
