use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /{owner}/{repo}/Calls/{Sid}.json`
///
/// # Responses
/// - `204`: It is there.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetByOwnerAndRepoCallsBySidJson {
    pub owner: String,
    pub repo: String,
    /// Sent in the path as `Sid`.
    pub sid: String,
}

impl GetByOwnerAndRepoCallsBySidJson {
    /// Creates a request with its required values.
    pub fn new(owner: impl Into<String>, repo: impl Into<String>, sid: impl Into<String>) -> Self {
        Self {
            owner: owner.into(),
            repo: repo.into(),
            sid: sid.into(),
        }
    }
}

impl operation::Operation for GetByOwnerAndRepoCallsBySidJson {
    const ID: &'static str = "get /{owner}/{repo}/Calls/{Sid}.json";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/{owner}/{repo}/Calls/{Sid}.json";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&self.owner, &self.repo, &self.sid]);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
