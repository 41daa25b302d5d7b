use crate::runtime::client::operation;
use crate::runtime::json::secret_number;
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;
use crate::types;

/// `PUT /vaults/{vault}/keys/{key}`
///
/// # Responses
/// - `200`: [`Key`](crate::types::Key). The key.
/// - `401`: [`Rejected`](crate::types::Rejected). The secret that was rejected.
/// - `409`: text. What was sent.
///
/// Response headers:
///
/// - [`X-Next-Pin`](crate::headers::X_NEXT_PIN)
/// - [`X-Next-Secret`](crate::headers::X_NEXT_SECRET)
/// - [`X-Next-Secrets`](crate::headers::X_NEXT_SECRETS)
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PutKey {
    pub vault: String,
    pub key: types::Secret,
    pub token: Option<types::Token>,
    /// No two items are equal. Omitted if empty.
    pub several: Vec<types::Token>,
    /// Omitted if empty.
    pub piped: Vec<types::Secret>,
    pub page: Option<i64>,
    pub pin: Option<secret_number::SecretNumber<i64>>,
    /// Omitted if empty.
    pub pins: Vec<types::Pin>,
    pub filter: Option<types::Filter>,
    /// Sent as the header `X-Secret`.
    pub x_secret: Option<types::Secret>,
    /// Sent as the header `X-Several`; omitted if empty.
    pub x_several: Vec<types::Secret>,
    /// Sent as the header `X-Plain`.
    pub x_plain: Option<String>,
    /// Sent as the cookie `session`.
    pub session: Option<types::Secret>,
    /// Sent as the cookie `theme`.
    pub theme: Option<String>,
    /// Sent as the body, as `application/json`.
    pub body: types::Key,
}

impl PutKey {
    /// Creates a request with its required values.
    pub fn new(vault: impl Into<String>, key: types::Secret, body: types::Key) -> Self {
        Self {
            vault: vault.into(),
            key,
            token: None,
            several: Vec::new(),
            piped: Vec::new(),
            page: None,
            pin: None,
            pins: Vec::new(),
            filter: None,
            x_secret: None,
            x_several: Vec::new(),
            x_plain: None,
            session: None,
            theme: None,
            body,
        }
    }

    pub fn token(mut self, value: types::Token) -> Self {
        self.token = Some(value);
        self
    }

    /// No two items are equal.
    pub fn several(mut self, value: impl IntoIterator<Item = types::Token>) -> Self {
        self.several = value.into_iter().collect();
        self
    }

    /// Omitted if empty.
    pub fn piped(mut self, value: impl IntoIterator<Item = types::Secret>) -> Self {
        self.piped = value.into_iter().collect();
        self
    }

    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }

    pub fn pin(mut self, value: impl Into<secret_number::SecretNumber<i64>>) -> Self {
        self.pin = Some(value.into());
        self
    }

    /// Omitted if empty.
    pub fn pins(mut self, value: impl IntoIterator<Item = types::Pin>) -> Self {
        self.pins = value.into_iter().collect();
        self
    }

    pub fn filter(mut self, value: types::Filter) -> Self {
        self.filter = Some(value);
        self
    }

    /// Sent as the header `X-Secret`.
    pub fn x_secret(mut self, value: types::Secret) -> Self {
        self.x_secret = Some(value);
        self
    }

    /// Sent as the header `X-Several`; omitted if empty.
    pub fn x_several(mut self, value: impl IntoIterator<Item = types::Secret>) -> Self {
        self.x_several = value.into_iter().collect();
        self
    }

    /// Sent as the header `X-Plain`.
    pub fn x_plain(mut self, value: impl Into<String>) -> Self {
        self.x_plain = Some(value.into());
        self
    }

    /// Sent as the cookie `session`.
    pub fn session(mut self, value: types::Secret) -> Self {
        self.session = Some(value);
        self
    }

    /// Sent as the cookie `theme`.
    pub fn theme(mut self, value: impl Into<String>) -> Self {
        self.theme = Some(value.into());
        self
    }
}

impl operation::Operation for PutKey {
    const ID: &'static str = "putKey";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/vaults/{vault}/keys/{key}";
    const ACCEPT: &'static str = "application/json, text/plain";
    const SECRETS: &'static [&'static str] = &[
        "key",
        "token",
        "several",
        "piped",
        "pin",
        "pins",
        "filter",
        "x-secret",
        "x-several",
        "session",
        "body",
        "x-next-pin",
        "x-next-secret",
        "x-next-secrets",
        "response",
    ];
    type ResponseBody = types::Key;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&self.vault, &self.key]);
        request.query("token", &self.token);
        request.query("several", checked::non_empty!(self.several, Secret, UniqueItems));
        request.query("piped", &style::PIPE_DELIMITED.of(&self.piped));
        request.query("page", &self.page);
        request.query("pin", &self.pin);
        request.query("pins", &style::FORM.of(&self.pins));
        request.query("filter", &style::DEEP_OBJECT.of(&self.filter));
        request.header("x-secret", &self.x_secret);
        request.header("x-several", &self.x_several);
        request.header("x-plain", &self.x_plain);
        request.cookie("session", &self.session);
        request.cookie("theme", &self.theme);
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        let response = response.with_secrets(Self::SECRETS);
        match response.status() {
            200..=299 => response.json(&[200]),
            401 => Err(response.error_json(crate::ErrorBody::Rejected)),
            409 => Err(response.error_text(crate::ErrorBody::Text)),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
