use crate::runtime::client::{operation, streaming};
use crate::runtime::request::builder;
use crate::runtime::response::{event_enum, events, raw_response};
use crate::types;

/// `GET /jobs`
///
/// Each event can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from an [`EventStream`](crate::EventStream): by `next().await`, or as an iterator with the
/// blocking client.
///
/// # Responses
/// - `200`: events of `FollowJobsEvent`. A union that the document names.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct FollowJobs {}

impl FollowJobs {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for FollowJobs {
    const ID: &'static str = "followJobs";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/jobs";
    const ACCEPT: &'static str = "text/event-stream";
    type ResponseBody = events::Events<FollowJobsEvent>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.events(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

streaming::streaming_operation!(FollowJobs {
    media_type = "text/event-stream",
    parts = events::EventParts<FollowJobsEvent>,
});

/// The data of an event of [`FollowJobs`], by its name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per event")]
pub enum FollowJobsEvent {
    /// The data of an event `job.started`.
    JobStarted(types::Summary),
    /// The data of an event `job.ended`.
    JobEnded(crate::types::job_events::ItemJobEnded),
}

event_enum::event_enum!(FollowJobsEvent {
    JobStarted: json "job.started",
    JobEnded: json "job.ended",
});
