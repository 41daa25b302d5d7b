use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /services/{ServiceSid}/channels/{Sid}`
///
/// # Responses
/// - `200`: [`Channel`](crate::types::Channel). It.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetChannel {
    /// Sent in the path as `ServiceSid`.
    pub service_sid: types::IsSid,
    /// Sent in the path as `Sid`.
    pub sid: types::ChSid,
}

impl GetChannel {
    /// Creates a request with its required values.
    pub fn new(service_sid: types::IsSid, sid: types::ChSid) -> Self {
        Self { service_sid, sid }
    }
}

impl operation::Operation for GetChannel {
    const ID: &'static str = "getChannel";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/services/{ServiceSid}/channels/{Sid}";
    type ResponseBody = types::Channel;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&self.service_sid, &self.sid]);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
