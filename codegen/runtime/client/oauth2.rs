//! OAuth 2: tokens for the client itself, by its credentials (RFC 6749, section 4.4).

use std::fmt;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method, Request, Response, Uri};
use serde_json::Value;

use crate::runtime::client::credentials::Secret;
use crate::runtime::client::tokens::{ApiServer, Exchange, Token, Tokens};
use crate::runtime::client::transport_error::TransportError;

/// The credentials of a client of OAuth 2, by which it gets tokens for itself.
///
/// A token is fetched before the first call that needs one, once for all calls and all clones of a
/// client. It is renewed before it expires, and once if the API responds to a call with `401`.
#[derive(Clone)]
pub struct ClientCredentials {
    token_url: String,
    client_id: String,
    client_secret: String,
    parameters: Vec<(String, String)>,
    is_in_body: bool,
}

impl ClientCredentials {
    /// Creates credentials for the server at `token_url`, which is below the base URL of the API if
    /// it begins with `/`.
    pub fn new(
        token_url: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self {
            token_url: token_url.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            parameters: Vec::new(),
            is_in_body: false,
        }
    }

    /// Asks for these scopes. Without them, the server chooses.
    #[must_use]
    pub fn scopes(self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let scopes: Vec<String> = scopes.into_iter().map(Into::into).collect();
        self.parameter("scope", scopes.join(" "))
    }

    /// Adds a parameter to the request for a token, such as an audience.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Sends the id and the secret in the body of the request for a token, for servers that do not
    /// take them as HTTP Basic.
    #[must_use]
    pub fn in_body(mut self) -> Self {
        self.is_in_body = true;
        self
    }

    fn body(&self) -> String {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("grant_type", "client_credentials");
        for (name, value) in &self.parameters {
            form.append_pair(name, value);
        }
        if self.is_in_body {
            form.append_pair("client_id", &self.client_id);
            form.append_pair("client_secret", &self.client_secret);
        }
        form.finish()
    }

    /// The id and the secret, each encoded as in a form first (RFC 6749, section 2.3.1).
    fn authorization(&self) -> Result<HeaderValue, TransportError> {
        let encoded =
            |text: &str| -> String { form_urlencoded::byte_serialize(text.as_bytes()).collect() };
        let pair = format!(
            "{}:{}",
            encoded(&self.client_id),
            encoded(&self.client_secret)
        );
        let value = format!("Basic {}", STANDARD.encode(pair));
        let mut value = HeaderValue::try_from(value).map_err(TransportError::token)?;
        value.set_sensitive(true);
        Ok(value)
    }
}

impl Exchange for ClientCredentials {
    fn request(&self, server: ApiServer<'_>) -> Result<Request<Bytes>, TransportError> {
        let url = match self.token_url.starts_with('/') {
            true => format!("{}{}", server.base_url, self.token_url),
            false => self.token_url.clone(),
        };
        if !server.plain_http.allows(&url) {
            let reason = format!("credentials would be sent unencrypted to {url:?}");
            return Err(TransportError::token_refused(reason));
        }
        let uri = Uri::try_from(url).map_err(TransportError::token)?;
        let mut request = Request::new(Bytes::from(self.body()));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = uri;
        let headers = request.headers_mut();
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        headers.insert(CONTENT_TYPE, form);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if !self.is_in_body {
            headers.insert(AUTHORIZATION, self.authorization()?);
        }
        Ok(request)
    }

    fn token(&self, response: &Response<Bytes>) -> Result<Token, TransportError> {
        let status = response.status();
        let body: Value = serde_json::from_slice(response.body()).unwrap_or_default();
        let text = |name: &str| body.get(name).and_then(Value::as_str);
        if !status.is_success() {
            // The code of the error is one of a list (RFC 6749, section 5.2).
            let code = text("error").unwrap_or("no error of OAuth 2 in its body");
            let reason = format!("the server of tokens responded with {status}: {code}");
            return Err(match status.is_server_error() || status.as_u16() == 429 {
                true => TransportError::token(reason),
                false => TransportError::token_refused(reason),
            });
        }
        let Some(token) = text("access_token") else {
            let reason = "the server of tokens responded without an `access_token`";
            return Err(TransportError::token_refused(reason));
        };
        let is_bearer = text("token_type").is_none_or(|it| it.eq_ignore_ascii_case("bearer"));
        if !is_bearer {
            let reason = "the server of tokens responded with another type of token than `Bearer`";
            return Err(TransportError::token_refused(reason));
        }
        let token = Token::new(token);
        let lifetime = body.get("expires_in");
        // Some servers send it as a string.
        let lifetime = lifetime.and_then(|it| it.as_u64().or_else(|| it.as_str()?.parse().ok()));
        Ok(match lifetime {
            Some(seconds) => token.expires_in(Duration::from_secs(seconds)),
            None => token,
        })
    }
}

/// Sends the tokens that are fetched by these credentials.
impl From<ClientCredentials> for Secret {
    fn from(credentials: ClientCredentials) -> Self {
        Self::fetched(Tokens::by_exchange(credentials))
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("token_url", &self.token_url)
            .field("client_id", &self.client_id)
            .field("client_secret", &"[redacted]")
            .finish_non_exhaustive()
    }
}
