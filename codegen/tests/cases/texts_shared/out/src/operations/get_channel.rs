use crate::runtime::{call, inputs, operation, request, validate};
use crate::types;

/// The operation `getChannel`.
///
/// `GET /services/{ServiceSid}/channels/{Sid}`
///
/// Defined in `#/paths/~1services~1{ServiceSid}~1channels~1{Sid}/get`.
///
/// # Responses
///
/// - `200`: It.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetChannel {
    /// The parameter `ServiceSid`.
    ///
    /// Sent in the path as `ServiceSid`.
    pub service_sid: types::IsSid,
    /// The parameter `Sid`.
    ///
    /// Sent in the path as `Sid`.
    pub sid: types::ChSid,
}

inputs::inputs!(GetChannel {
    service_sid: plain "ServiceSid" types::IsSid => validate::check,
    sid: plain "Sid" types::ChSid => validate::check,
} and {});

impl operation::Operation for GetChannel {
    const ID: &'static str = "getChannel";
    const METHOD: http::Method = http::Method::GET;
    type Success = types::Channel;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/services/");
        request.segment(&self.service_sid);
        request.path("/channels/");
        request.segment(&self.sid);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getChannel`.
    ///
    /// `GET /services/{ServiceSid}/channels/{Sid}`; see [`GetChannel`].
    fn get_channel(request: GetChannel);
}
