//! What someone would write for this one operation who needs no other: plain functions for
//! the request, serde's derive for the response.

#![allow(dead_code, reason = "what is read is not used here")]
#![allow(clippy::unwrap_used, reason = "a benchmark may panic")]

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderValue, Request, Response};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use serde::de::{Deserializer, Visitor};

const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

pub(crate) struct Context {
    base_url: String,
    authorization: HeaderValue,
    user_agent: HeaderValue,
}

impl Context {
    pub(crate) fn new(base_url: impl Into<String>, user: &str, password: &str) -> Self {
        let token = STANDARD.encode(format!("{user}:{password}"));
        let mut authorization = HeaderValue::try_from(format!("Basic {token}")).unwrap();
        authorization.set_sensitive(true);
        let user_agent = concat!("generated/", env!("CARGO_PKG_VERSION"));
        Self {
            base_url: base_url.into(),
            authorization,
            user_agent: HeaderValue::from_static(user_agent),
        }
    }
}

pub(crate) struct Update {
    pub(crate) service: String,
    pub(crate) conversation: String,
    pub(crate) webhook: String,
    pub(crate) url: Option<String>,
    pub(crate) method: Option<Method>,
    pub(crate) filters: Vec<String>,
    pub(crate) triggers: Vec<String>,
    pub(crate) flow_sid: Option<String>,
}

impl Update {
    pub(crate) fn to_http(&self, context: &Context) -> Result<Request<Bytes>, &'static str> {
        if !is_sid(&self.service, "IS") {
            return Err("no SID of a service");
        }
        if matches!(self.conversation.as_str(), "" | "." | "..") {
            return Err("no name of a conversation");
        }
        if !is_sid(&self.webhook, "WH") {
            return Err("no SID of a webhook");
        }
        if self.flow_sid.as_ref().is_some_and(|sid| !is_sid(sid, "FW")) {
            return Err("no SID of a flow");
        }
        Request::post(format!(
            "{}/v1/Services/{}/Conversations/{}/Webhooks/{}",
            context.base_url,
            self.service,
            utf8_percent_encode(&self.conversation, SEGMENT),
            self.webhook,
        ))
        .header(ACCEPT, HeaderValue::from_static("application/json"))
        .header(USER_AGENT, &context.user_agent)
        .header(AUTHORIZATION, &context.authorization)
        .header(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        )
        .body(self.body().into())
        .map_err(|_| "no URL")
    }

    fn body(&self) -> String {
        let mut form = form_urlencoded::Serializer::new(String::new());
        if let Some(url) = &self.url {
            form.append_pair("Configuration.Url", url);
        }
        if let Some(method) = &self.method {
            form.append_pair("Configuration.Method", method.as_str());
        }
        for filter in &self.filters {
            form.append_pair("Configuration.Filters", filter);
        }
        for trigger in &self.triggers {
            form.append_pair("Configuration.Triggers", trigger);
        }
        if let Some(flow_sid) = &self.flow_sid {
            form.append_pair("Configuration.FlowSid", flow_sid);
        }
        form.finish()
    }
}

fn is_sid(text: &str, prefix: &str) -> bool {
    let digits = text.strip_prefix(prefix);
    digits.is_some_and(|it| it.len() == 32 && it.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Method {
    Get,
    Post,
}

impl Method {
    fn as_str(&self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Post => "post",
        }
    }
}

pub(crate) fn parse(response: Response<Bytes>) -> Result<Response<Webhook>, String> {
    if response.status() != 200 {
        return Err(response.status().to_string());
    }
    let webhook = serde_json::from_slice(response.body()).map_err(|error| error.to_string())?;
    Ok(response.map(|_| webhook))
}

/// Unlike the generated type, this knows only the values that are listed.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Target {
    Webhook,
    Studio,
    Trigger,
}

#[derive(Deserialize)]
pub(crate) struct Webhook {
    pub(crate) sid: Option<String>,
    pub(crate) account_sid: Option<String>,
    pub(crate) chat_service_sid: Option<String>,
    pub(crate) conversation_sid: Option<String>,
    pub(crate) target: Option<Target>,
    pub(crate) url: Option<String>,
    pub(crate) configuration: Option<Configuration>,
    pub(crate) date_created: Option<Moment>,
    pub(crate) date_updated: Option<Moment>,
}

#[derive(Deserialize)]
pub(crate) struct Configuration {
    pub(crate) url: Option<String>,
    pub(crate) method: Option<Method>,
    pub(crate) filters: Option<Vec<String>>,
    pub(crate) triggers: Option<Vec<String>>,
    pub(crate) flow_sid: Option<String>,
    pub(crate) replay_after: Option<i64>,
}

pub(crate) struct Moment(pub(crate) jiff::Timestamp);

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = Moment;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date and time as of RFC 3339")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Moment, E> {
                text.parse().map(Moment).map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Text)
    }
}
