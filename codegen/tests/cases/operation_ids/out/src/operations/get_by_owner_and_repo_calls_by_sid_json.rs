use crate::runtime::{
    blocking, client, context, operation, path, reader, transport, validate,
};

/// The operation `get /{owner}/{repo}/Calls/{Sid}.json`.
///
/// `GET /{owner}/{repo}/Calls/{Sid}.json`
///
/// Answers, by status:
///
/// - `204`: It is there.
///
/// Described at `#/paths/~1{owner}~1{repo}~1Calls~1{Sid}.json/get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetByOwnerAndRepoCallsBySidJson {
    /// The value of `owner`.
    ///
    /// Sent in the path, as `owner`.
    pub owner: String,
    /// The value of `repo`.
    ///
    /// Sent in the path, as `repo`.
    pub repo: String,
    /// The value of `Sid`.
    ///
    /// Sent in the path, as `Sid`.
    pub sid: String,
}

impl GetByOwnerAndRepoCallsBySidJson {
    /// A request with all that the API requires.
    pub fn new(
        owner: impl Into<String>,
        repo: impl Into<String>,
        sid: impl Into<String>,
    ) -> Self {
        Self {
            owner: owner.into(),
            repo: repo.into(),
            sid: sid.into(),
        }
    }
}

impl validate::Validate for GetByOwnerAndRepoCallsBySidJson {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        path::check(&self.owner, "", "", &validate::At::Name("owner"), found);
        path::check(&self.repo, "", "", &validate::At::Name("repo"), found);
        path::check(&self.sid, "", ".json", &validate::At::Name("Sid"), found);
    }
}

impl operation::Operation for GetByOwnerAndRepoCallsBySidJson {
    const ID: &'static str = "get /{owner}/{repo}/Calls/{Sid}.json";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/");
        path.value(&self.owner);
        path.literal("/");
        path.value(&self.repo);
        path.literal("/Calls/");
        path.value(&self.sid);
        path.literal(".json");
        context.request(http::Method::GET, path, None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        _reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            204 => Ok(operation::empty(response)),
            _ => Err(operation::failure(response)),
        }
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `get /{owner}/{repo}/Calls/{Sid}.json`.
    ///
    /// `GET /{owner}/{repo}/Calls/{Sid}.json`, see [`GetByOwnerAndRepoCallsBySidJson`].
    pub async fn get_by_owner_and_repo_calls_by_sid_json(
        &self,
        request: GetByOwnerAndRepoCallsBySidJson,
    ) -> operation::Called<GetByOwnerAndRepoCallsBySidJson> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `get /{owner}/{repo}/Calls/{Sid}.json`.
    ///
    /// `GET /{owner}/{repo}/Calls/{Sid}.json`, see [`GetByOwnerAndRepoCallsBySidJson`].
    pub fn get_by_owner_and_repo_calls_by_sid_json(
        &self,
        request: GetByOwnerAndRepoCallsBySidJson,
    ) -> operation::Called<GetByOwnerAndRepoCallsBySidJson> {
        self.send(&request)
    }
}
