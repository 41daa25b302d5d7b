use crate::runtime::{blocking, client, context, operation, reader, transport, validate};
use crate::types;

/// The operation `listJobs`.
///
/// `GET /jobs`
///
/// Answers, by status:
///
/// - `200`: The jobs.
/// - `404`: There are none.
/// - `default`: Something broke.
///
/// Described at `#/paths/~1jobs/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListJobs {}

impl ListJobs {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for ListJobs {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for ListJobs {
    const ID: &'static str = "listJobs";
    type Success = Vec<String>;
    type Failure = types::Fault;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/jobs");
        context.request(http::Method::GET, path, None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200 => operation::success(response, reading),
            _ => Err(operation::failure(response)),
        }
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `listJobs`.
    ///
    /// `GET /jobs`, see [`ListJobs`].
    pub async fn list_jobs(&self, request: ListJobs) -> operation::Called<ListJobs> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `listJobs`.
    ///
    /// `GET /jobs`, see [`ListJobs`].
    pub fn list_jobs(&self, request: ListJobs) -> operation::Called<ListJobs> {
        self.send(&request)
    }
}
