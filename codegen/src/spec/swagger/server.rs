//! `schemes`, `host` and `basePath`: the servers of the API ("Swagger Object").
//!
//! Imports `diag`, and from this layer `document`, and from this folder `converter`.

use super::converter::{Converter, object, text};
use crate::diag::{Code, Pointer};
use crate::spec::document::{Cursor, Node};

impl<'d> Converter<'_, 'd> {
    /// The servers of the document, or of an operation with schemes of its own; none where the
    /// document says nothing about them.
    ///
    /// `https` comes first, since clients use the first server, and credentials go with requests.
    /// Without a host or a scheme, the URL is relative to that of the document.
    pub(super) fn servers(&mut self, owner: &Cursor<'d>, to: &Pointer<'d>) -> Option<Node> {
        let host = self
            .root
            .get("host")
            .filter(|host| host.node.as_str().is_some());
        let base = self.base_path();
        let schemes = self.schemes(owner);
        let to = to.key("servers");
        let stated = host.clone().or_else(|| self.root.get("basePath"));
        self.moves(&to, &stated.as_ref()?.at);
        let host = host.as_ref().and_then(|host| host.node.as_str());
        let (_, host) = split_scheme(host.unwrap_or_default());
        let urls: Vec<_> = match (host, schemes.is_empty()) {
            ("", _) => vec![(if base.is_empty() { "/" } else { &base }.to_owned(), None)],
            (host, true) => vec![(format!("//{host}{base}"), None)],
            (host, false) => schemes
                .iter()
                .map(|(scheme, at)| (format!("{scheme}://{host}{base}"), Some(at)))
                .collect(),
        };
        let mut servers = Vec::new();
        for (index, (url, scheme)) in urls.into_iter().enumerate() {
            if let Some(scheme) = scheme {
                self.is_from(&to.index(index), scheme);
            }
            servers.push(object([("url", text(url))]));
        }
        Some(Node::List(servers))
    }

    /// The base path, which begins with a slash and does not end with one.
    fn base_path(&self) -> String {
        let Some(base) = self.root.get("basePath") else {
            return String::new();
        };
        let Some(path) = base.node.as_str() else {
            self.expect(*base.node == Node::Null, &base, "basePath", "a string");
            return String::new();
        };
        let path = path.trim().trim_end_matches('/');
        if path.is_empty() || path.starts_with('/') {
            return path.to_owned();
        }
        let message = "`basePath` must begin with a slash, which is added";
        self.report(Code::OTHER_FORM, &base, message);
        format!("/{path}")
    }

    /// The schemes of an owner, those with encryption first.
    fn schemes(&self, owner: &Cursor<'d>) -> Vec<(&'d str, Pointer<'d>)> {
        let all = owner.get("schemes");
        let items = all.iter().flat_map(Cursor::items);
        let named = items.filter_map(|item| Some((item.node.as_str()?, item.at)));
        let mut schemes: Vec<_> = named.collect();
        if let Some(all) = all.filter(|all| *all.node != Node::Null) {
            self.expect(matches!(all.node, Node::List(_)), &all, "schemes", "a list");
        }
        if let Some(host) = self.root.get("host") {
            let text = host.node.as_str();
            let is_text = text.is_some() || *host.node == Node::Null;
            self.expect(is_text, &host, "host", "a string");
            if let (Some(scheme), _) = split_scheme(text.unwrap_or_default()) {
                let message = "`host` must not have a scheme: that belongs in `schemes`";
                self.report(Code::OTHER_FORM, &host, message);
                if schemes.is_empty() {
                    schemes.push((scheme, host.at));
                }
            }
        }
        // Stable: all others keep their order.
        schemes.sort_by_key(|(scheme, _)| *scheme != "https");
        schemes
    }
}

/// A host that is written as a URL, and its scheme.
fn split_scheme(host: &str) -> (Option<&str>, &str) {
    let (scheme, rest) = match host.split_once("://") {
        Some((scheme, rest)) => (Some(scheme), rest),
        None => (None, host),
    };
    (scheme, rest.trim().trim_end_matches('/'))
}
