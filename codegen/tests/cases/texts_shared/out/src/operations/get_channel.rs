use crate::runtime::{blocking, client, context, operation, reader, transport, validate};
use crate::types;

/// The operation `getChannel`.
///
/// `GET /services/{ServiceSid}/channels/{Sid}`
///
/// Answers, by status:
///
/// - `200`: It.
///
/// Described at `#/paths/~1services~1{ServiceSid}~1channels~1{Sid}/get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetChannel {
    /// The value of `ServiceSid`.
    ///
    /// Sent in the path, as `ServiceSid`.
    pub service_sid: types::IsSid,
    /// The value of `Sid`.
    ///
    /// Sent in the path, as `Sid`.
    pub sid: types::ChSid,
}

impl GetChannel {
    /// A request with all that the API requires.
    pub fn new(service_sid: types::IsSid, sid: types::ChSid) -> Self {
        Self { service_sid, sid }
    }
}

impl validate::Validate for GetChannel {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.service_sid, &validate::At::Name("ServiceSid"), found);
        validate::check(&self.sid, &validate::At::Name("Sid"), found);
    }
}

impl operation::Operation for GetChannel {
    const ID: &'static str = "getChannel";
    type Success = types::Channel;
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/services/");
        path.value(&self.service_sid);
        path.literal("/channels/");
        path.value(&self.sid);
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
    /// Calls `getChannel`.
    ///
    /// `GET /services/{ServiceSid}/channels/{Sid}`, see [`GetChannel`].
    pub async fn get_channel(
        &self,
        request: GetChannel,
    ) -> operation::Called<GetChannel> {
        self.send(&request).await
    }
}

impl<T: blocking::Transport> blocking::Client<T> {
    /// Calls `getChannel`.
    ///
    /// `GET /services/{ServiceSid}/channels/{Sid}`, see [`GetChannel`].
    pub fn get_channel(&self, request: GetChannel) -> operation::Called<GetChannel> {
        self.send(&request)
    }
}
