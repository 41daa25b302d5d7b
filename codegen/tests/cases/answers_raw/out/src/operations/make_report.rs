use crate::runtime::{context, events, operation, reader, validate};
use crate::types;

/// The operation `makeReport`.
///
/// `POST /report`
///
/// Answers, by status:
///
/// - `200`: The report, all of it or bit by bit.
///
/// Described at `#/paths/~1report/post`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MakeReport {}

impl MakeReport {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for MakeReport {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for MakeReport {
    const ID: &'static str = "makeReport";
    type Success = MakeReportSuccess;
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/report");
        context
            .request(
                http::Method::POST,
                path,
                "application/json, text/event-stream",
                None,
            )
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 if events::are_in(&response) => {
                events::succeeded(response, reading, &[200], MakeReportSuccess::OkEvents)
            }
            200..=299 => {
                operation::succeeded_json(
                    response,
                    reading,
                    &[200],
                    MakeReportSuccess::Ok,
                )
            }
            _ => Err(operation::failure_json(response)),
        }
    }
}

/// What comes back where a call of [`MakeReport`] succeeds.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one for each call")]
pub enum MakeReportSuccess {
    /// `200`: The report, all of it or bit by bit.
    Ok(types::Report),
    /// `200` as events: The report, all of it or bit by bit.
    OkEvents(events::Events<types::MakeReportResponseEvent>),
}

impl validate::Validate for MakeReportSuccess {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        match self {
            Self::Ok(body) => validate::check(body, at, found),
            Self::OkEvents(body) => validate::check(body, at, found),
        }
    }
}
