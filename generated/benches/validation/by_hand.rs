//! The rules of the home API, checked as anybody would write it.

use std::borrow::Cow;

use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::types::Webhook;

/// What is broken, and where.
pub(crate) type Broken = Vec<(String, &'static str)>;

/// A SID as a type of its own.
pub(crate) struct Sid(pub(crate) Cow<'static, str>);

impl Sid {
    pub(crate) fn check(&self) -> Result<(), Broken> {
        sid(&self.0, "IS")
    }
}

pub(crate) fn sid(text: &str, prefix: &str) -> Result<(), Broken> {
    let mut found = Broken::new();
    check_sid(text, prefix, "", &mut found);
    result(found)
}

fn result(found: Broken) -> Result<(), Broken> {
    match found.is_empty() {
        true => Ok(()),
        false => Err(found),
    }
}

fn check_sid(text: &str, prefix: &str, at: &str, found: &mut Broken) {
    let rest = text.strip_prefix(prefix);
    let is_sid = rest
        .is_some_and(|rest| rest.len() == 32 && rest.bytes().all(|byte| byte.is_ascii_hexdigit()));
    if !is_sid {
        found.push((at.to_owned(), "is not a SID"));
    }
}

fn check_uri(text: &str, at: &str, found: &mut Broken) {
    let is_scheme = |scheme: &str| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    };
    let is_good = text
        .split_once(':')
        .is_some_and(|(scheme, rest)| is_scheme(scheme) && is_uri_text(rest.as_bytes()));
    if !is_good {
        found.push((at.to_owned(), "is not a URI"));
    }
}

fn is_uri_text(text: &[u8]) -> bool {
    let mut rest = text;
    while let [byte, tail @ ..] = rest {
        rest = match (byte, tail) {
            (b'%', [high, low, tail @ ..])
                if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() =>
            {
                tail
            }
            (b'%' | b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}', _) => {
                return false;
            }
            (byte, tail) if byte.is_ascii_graphic() => tail,
            _ => return false,
        };
    }
    true
}

pub(crate) fn request(request: &Update) -> Result<(), Broken> {
    let mut found = Broken::new();
    check_sid(
        request.chat_service_sid.as_str(),
        "IS",
        "ChatServiceSid",
        &mut found,
    );
    check_sid(request.sid.as_str(), "WH", "Sid", &mut found);
    if matches!(request.conversation_sid.as_str(), "" | "." | "..") {
        found.push(("ConversationSid".to_owned(), "is not a path segment"));
    }
    if let Some(sid) = &request.configuration_flow_sid {
        check_sid(sid.as_str(), "FW", "Configuration.FlowSid", &mut found);
    }
    if let Some(url) = &request.configuration_url {
        check_uri(url, "Configuration.Url", &mut found);
    }
    result(found)
}

pub(crate) fn webhook(webhook: &Webhook) -> Result<(), Broken> {
    let mut found = Broken::new();
    if let Some(sid) = &webhook.sid {
        check_sid(sid.as_str(), "WH", "sid", &mut found);
    }
    if let Some(sid) = &webhook.account_sid {
        check_sid(sid.as_str(), "AC", "account_sid", &mut found);
    }
    if let Some(sid) = &webhook.chat_service_sid {
        check_sid(sid.as_str(), "IS", "chat_service_sid", &mut found);
    }
    if let Some(sid) = &webhook.conversation_sid {
        check_sid(sid.as_str(), "CH", "conversation_sid", &mut found);
    }
    if let Some(url) = &webhook.url {
        check_uri(url, "url", &mut found);
    }
    if let Some(configuration) = &webhook.configuration {
        if let Some(url) = &configuration.url {
            check_uri(url, "configuration/url", &mut found);
        }
        if let Some(sid) = &configuration.flow_sid {
            check_sid(sid.as_str(), "FW", "configuration/flow_sid", &mut found);
        }
    }
    result(found)
}
