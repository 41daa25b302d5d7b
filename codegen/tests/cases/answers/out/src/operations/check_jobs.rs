use crate::runtime::{blocking, client, context, operation, reader, transport, validate};

/// The operation `checkJobs`.
///
/// `HEAD /jobs`
///
/// Answers, by status:
///
/// - `200`: How many.
///
/// Described at `#/paths/~1jobs/head`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CheckJobs {}

impl CheckJobs {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for CheckJobs {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for CheckJobs {
    const ID: &'static str = "checkJobs";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/jobs");
        context.request(http::Method::HEAD, path, None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        _reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200 => Ok(operation::empty(response)),
            _ => Err(operation::failure(response)),
        }
    }
}

impl<T: transport::Transport> client::Client<T> {
    /// Calls `checkJobs`.
    ///
    /// `HEAD /jobs`, see [`CheckJobs`].
    pub async fn check_jobs(&self, request: CheckJobs) -> operation::Called<CheckJobs> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `checkJobs`.
    ///
    /// `HEAD /jobs`, see [`CheckJobs`].
    pub fn check_jobs(&self, request: CheckJobs) -> operation::Called<CheckJobs> {
        self.send(&request)
    }
}
