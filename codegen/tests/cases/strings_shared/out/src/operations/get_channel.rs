use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
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
#[derive(Clone, Debug, PartialEq)]
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

request_type::request_type!(GetChannel {
    service_sid: plain "ServiceSid" types::IsSid => validate::value,
    sid: plain "Sid" types::ChSid => validate::value,
} and {});

impl operation::Operation for GetChannel {
    const ID: &'static str = "getChannel";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = types::Channel;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/services/");
        request.segment(&self.service_sid);
        request.path("/channels/");
        request.segment(&self.sid);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getChannel`.
    ///
    /// `GET /services/{ServiceSid}/channels/{Sid}`; see [`GetChannel`].
    fn get_channel(request: GetChannel);
}
