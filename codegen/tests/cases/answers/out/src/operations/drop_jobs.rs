use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `dropJobs`.
///
/// `DELETE /jobs`
///
/// Answers, by status:
///
/// - `204`: They are gone.
///
/// Headers of answers:
///
/// - `X-Left`: How many are left.
///
/// Described at `#/paths/~1jobs/delete`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DropJobs {}

impl DropJobs {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for DropJobs {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for DropJobs {
    const ID: &'static str = "dropJobs";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/jobs");
        context.request(http::Method::DELETE, path, None)
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
    /// Calls `dropJobs`.
    ///
    /// `DELETE /jobs`, see [`DropJobs`].
    pub async fn drop_jobs(&self, request: DropJobs) -> operation::Called<DropJobs> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `dropJobs`.
    ///
    /// `DELETE /jobs`, see [`DropJobs`].
    pub fn drop_jobs(&self, request: DropJobs) -> operation::Called<DropJobs> {
        self.send(&request)
    }
}
