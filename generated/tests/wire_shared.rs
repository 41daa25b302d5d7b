//! Every call of a table that other implementations were checked against too, over both
//! transports. The table is not part of this repository; without it there is nothing to do.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may panic"
)]

mod common;

use common::{ACCOUNT, DOCUMENTED, Server, TOKEN, Via, unchecked};
use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::runtime::request::form::FormBody;
use generated::runtime::request::path::Path;
use generated::types::{FlowSid, ServiceSid, WebhookSid};
use generated::{Config, Credentials, Error, Operation};
use serde_json::Value;

const TABLE: &str = "../../shared/wire/update-requests.jsonl";

/// A line of the table.
struct Call(Value);

impl Call {
    fn id(&self) -> &str {
        self.0["id"].as_str().unwrap()
    }

    fn input(&self, key: &str) -> &str {
        self.0["input"][key].as_str().unwrap()
    }

    /// An argument that is given.
    fn argument(&self, key: &str) -> Option<&str> {
        let value = &self.0["input"]["args"][key];
        (!value.is_null()).then(|| value.as_str().unwrap())
    }

    /// A list that is given, or a single item.
    fn list(&self, key: &str) -> Vec<&str> {
        match &self.0["input"]["args"][key] {
            Value::Null => Vec::new(),
            Value::Array(items) => items.iter().map(|item| item.as_str().unwrap()).collect(),
            item => vec![item.as_str().unwrap()],
        }
    }

    fn request(&self) -> Update {
        let mut request = Update::new(
            unchecked::<ServiceSid>(self.input("service")),
            self.input("conversation"),
            unchecked::<WebhookSid>(self.input("sid")),
        )
        .configuration_filters(self.list("filters"))
        .configuration_triggers(self.list("triggers"));
        request.configuration_url = self.argument("url").map(Into::into);
        request.configuration_method = self.argument("method").map(unchecked);
        request.configuration_flow_sid = self.argument("flow_sid").map(unchecked::<FlowSid>);
        request
    }

    fn config(&self) -> Config {
        let auth = &self.0["input"]["auth"];
        let or = |key: &str, default| auth[key].as_str().unwrap_or(default).to_owned();
        let credentials = Credentials::basic(or("username", ACCOUNT), or("password", TOKEN));
        let config = Config::new(credentials);
        match (&self.0["input"]["edge"], &self.0["input"]["region"]) {
            (Value::Null, Value::Null) => config,
            (Value::Null, Value::String(region)) => {
                config.base_url(format!("https://conversations.{region}.twilio.com"))
            }
            (Value::String(edge), Value::String(region)) => {
                config.base_url(format!("https://conversations.{edge}.{region}.twilio.com"))
            }
            other => panic!("{}: {other:?}", self.id()),
        }
    }

    /// Whether the input follows the constraints that the API documents.
    fn is_valid(&self) -> bool {
        let is_sid = |text: &str, prefix| {
            let hex = text.strip_prefix(prefix).unwrap_or_default();
            hex.len() == 32 && hex.bytes().all(|byte| byte.is_ascii_hexdigit())
        };
        is_sid(self.input("service"), "IS")
            && is_sid(self.input("sid"), "WH")
            && self
                .argument("flow_sid")
                .is_none_or(|text| is_sid(text, "FW"))
            && self
                .argument("method")
                .is_none_or(|text| ["get", "post"].contains(&text))
    }

    /// What must go out, by its name in the table.
    fn expected(&self, key: &str) -> &str {
        self.0["request"][key].as_str().unwrap()
    }

    fn check_sent(&self) {
        let line = format!(
            "{} {} HTTP/1.1",
            self.expected("method"),
            self.expected("target")
        );
        for via in Via::ALL {
            let context = format!("{}, {via:?}", self.id());
            let server = Server::responding("200 OK", &[], DOCUMENTED);
            let config = self.config().base_url(server.url());
            via.call(config, self.request()).unwrap();
            let received = server.only();
            assert_eq!(received.line, line, "{context}");
            assert_eq!(received.body, self.expected("body"), "{context}");
            let media_type = received.header("content-type");
            assert_eq!(media_type, self.expected("content_type"), "{context}");
            let authorization = received.header("authorization");
            assert_eq!(authorization, self.expected("authorization"), "{context}");
        }
    }

    /// Where the request would go on the real server.
    fn url(&self) -> String {
        let (host, target) = (self.expected("host"), self.expected("target"));
        format!("https://{host}{target}")
    }

    fn check_address(&self) {
        let context = self.config().request_context().unwrap();
        let http = self.request().to_http(&context).unwrap();
        assert_eq!(http.uri().to_string(), self.url(), "{}", self.id());
    }

    fn check_refused(&self) {
        for via in Via::ALL {
            let context = format!("{}, {via:?}", self.id());
            let server = Server::responding("200 OK", &[], DOCUMENTED);
            let config = self.config().base_url(server.url());
            let error = via.call(config, self.request()).unwrap_err();
            assert!(matches!(error, Error::Invalid(_)), "{context}: {error}");
            assert_eq!(server.received().len(), 0, "{context}");
        }
    }

    /// What would go out of a request that only its constraints keep back: no client can be
    /// made to send it, so this goes by what the operation is written with.
    fn check_encoding(&self) {
        let request = self.request();
        let mut path = Path::below(self.config().request_context().unwrap().base_url());
        path.literal("/v1/Services/");
        path.value(request.chat_service_sid.as_str());
        path.literal("/Conversations/");
        path.value(&request.conversation_sid);
        path.literal("/Webhooks/");
        path.value(request.sid.as_str());
        assert_eq!(path.finish(), self.url(), "{}", self.id());
        let mut form = FormBody::default();
        form.field("Configuration.Method", &request.configuration_method);
        form.field("Configuration.FlowSid", &request.configuration_flow_sid);
        assert_eq!(form.finish(), self.expected("body"), "{}", self.id());
    }
}

#[test]
fn calls_agree_with_the_shared_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/").to_owned() + TABLE;
    let Ok(table) = std::fs::read_to_string(path) else {
        println!("skipped: {TABLE} does not exist");
        return;
    };
    let (mut sent, mut rejected, mut invalid) = (0, 0, 0);
    for line in table.lines() {
        let call = Call(serde_json::from_str(line).unwrap());
        let may_go = call.0["refused"].is_null();
        if may_go && call.is_valid() {
            call.check_address();
            call.check_sent();
            sent += 1;
        } else {
            call.check_refused();
            if may_go {
                call.check_encoding();
                invalid += 1;
            } else {
                rejected += 1;
            }
        }
    }
    println!("{sent} calls compared over each transport; {rejected} rejected, as the table says;");
    println!("{invalid} that break a constraint rejected, and their encoding compared");
    assert!(sent > 0, "the table is empty");
}
