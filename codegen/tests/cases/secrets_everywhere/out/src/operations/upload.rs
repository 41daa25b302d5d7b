use crate::runtime::client::{operation, security};
use crate::runtime::json::secret_string;
use crate::runtime::request::{builder, file, multipart, style};
use crate::runtime::response::raw_response;
use crate::types;

/// `POST /upload`
///
/// # Responses
/// - `204`: Uploaded.
///
/// # Authentication
/// Requires no credentials.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Upload {
    /// Sent as the part `secret`.
    pub secret: Option<secret_string::SecretString>,
    /// Sent as the part `key`.
    pub key: Option<types::Key>,
    /// Sent as the part `piped`; omitted if empty.
    pub piped: Vec<secret_string::SecretString>,
    /// Sent as the part `plain`.
    pub plain: Option<String>,
    /// Sent as the header `X-Part-Secret` of the part `plain`.
    pub plain_x_part_secret: Option<secret_string::SecretString>,
    /// Sent as the part `file`.
    pub file: Option<file::File>,
}

impl Upload {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent as the part `secret`.
    pub fn secret(mut self, value: impl Into<secret_string::SecretString>) -> Self {
        self.secret = Some(value.into());
        self
    }

    /// Sent as the part `key`.
    pub fn key(mut self, value: types::Key) -> Self {
        self.key = Some(value);
        self
    }

    /// Sent as the part `piped`; omitted if empty.
    pub fn piped(
        mut self,
        value: impl IntoIterator<Item = impl Into<secret_string::SecretString>>,
    ) -> Self {
        self.piped = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the part `plain`.
    pub fn plain(mut self, value: impl Into<String>) -> Self {
        self.plain = Some(value.into());
        self
    }

    /// Sent as the header `X-Part-Secret` of the part `plain`.
    pub fn plain_x_part_secret(mut self, value: impl Into<secret_string::SecretString>) -> Self {
        self.plain_x_part_secret = Some(value.into());
        self
    }

    /// Sent as the part `file`.
    pub fn file(mut self, value: impl Into<file::File>) -> Self {
        self.file = Some(value.into());
        self
    }
}

impl operation::Operation for Upload {
    const ID: &'static str = "upload";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/upload";
    const SECURITY: security::Requirements = &[];
    const SECRETS: &'static [&'static str] = &["secret", "key", "piped", "X-Part-Secret", "body"];
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.validate("key", &self.key);
        request.validate("file", &self.file);
        let mut parts = multipart::Multipart::new();
        parts.text("secret", None, &self.secret);
        parts.json("key", None, &self.key, request);
        parts.styled("piped", &self.piped, style::PIPE_DELIMITED, request);
        parts.text("plain", None, &self.plain);
        parts.header("X-Part-Secret", &self.plain_x_part_secret, request);
        parts.file("file", None, &self.file);
        parts.finish(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        let response = response.with_secrets(Self::SECRETS);
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
