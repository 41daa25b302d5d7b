//! Security schemes ("Security Scheme Object").
//!
//! Imports `diag`, and from this layer `document`, `quote`, and from this folder `converter` and
//! `fields`.

use super::converter::{Converter, object, put, text};
use super::fields::SECURITY_SCHEME;
use crate::diag::{Code, Pointer};
use crate::spec::document::{Cursor, Entries, Node};
use crate::spec::quote::quoted;

impl<'d> Converter<'_, 'd> {
    pub(super) fn security_scheme(&mut self, scheme: &Cursor<'d>, to: &Pointer<'d>) -> Node {
        if scheme.node.as_map().is_none() {
            return scheme.node.clone();
        }
        let kind = scheme.text("type").unwrap_or_default();
        let mut out = Entries::default();
        for (name, value) in scheme.entries() {
            if !self.knows(&SECURITY_SCHEME, name, &value) {
                continue;
            }
            match (name, kind) {
                ("type", "basic") => {
                    put(&mut out, "type", text("http"));
                    put(&mut out, "scheme", text("basic"));
                    self.is_from(&to.key("scheme"), &value.at);
                }
                ("flow" | "authorizationUrl" | "tokenUrl" | "scopes", "oauth2") => {}
                _ => put(&mut out, name, value.node.clone()),
            }
        }
        if kind == "oauth2" {
            let flows = self.flows(scheme, &to.key("flows"));
            put(&mut out, "flows", flows);
        }
        Node::Map(out)
    }

    /// The one flow of a scheme, by its name in OpenAPI 3.0 ("OAuth Flows Object").
    fn flows(&mut self, scheme: &Cursor<'d>, to: &Pointer<'d>) -> Node {
        self.is_from(to, &scheme.at);
        let name = match scheme.text("flow") {
            Some("implicit") => "implicit",
            Some("password") => "password",
            Some("application") => "clientCredentials",
            Some("accessCode") => "authorizationCode",
            other => {
                let found = other.map_or("absent".to_owned(), quoted);
                let message = format!(
                    "`flow` must be one of implicit, password, application, accessCode; it is \
                     {found}, so the scheme has no flow"
                );
                let place = scheme.get("flow").unwrap_or_else(|| scheme.clone());
                self.report(Code::IGNORED_FIELD, &place, message);
                return object([]);
            }
        };
        self.is_from(&to.key(name), &scheme.at);
        let mut flow = Entries::default();
        let urls: &[&str] = match name {
            "implicit" => &["authorizationUrl"],
            "authorizationCode" => &["authorizationUrl", "tokenUrl"],
            _ => &["tokenUrl"],
        };
        for url in urls {
            if let Some(value) = scheme.get(url) {
                put(&mut flow, url, value.node.clone());
            }
        }
        let scopes = scheme.get("scopes");
        put(
            &mut flow,
            "scopes",
            scopes.map_or(object([]), |scopes| scopes.node.clone()),
        );
        object([(name, Node::Map(flow))])
    }
}
