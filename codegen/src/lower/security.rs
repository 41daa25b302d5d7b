//! Security: how the caller proves who is calling.

use super::lowering::Lowering;
use crate::diag::{Code, Diagnostic};
use crate::ir::{Docs, Note, Place, SecurityKind, SecurityScheme};
use crate::spec::{Cursor, is_token};

/// What one scheme of an alternative comes to.
enum Demand {
    /// A secret that is sent, by the index of its scheme.
    Secret(usize),
    /// Nothing that a request carries.
    Connection,
    /// It names a scheme that nothing declares, or one that cannot be used.
    Unknown,
}

impl<'d> Lowering<'d, '_> {
    /// What an operation asks for, or all of them (OpenAPI 3.0.3, Operation Object and
    /// OpenAPI Object: `security`). One of the alternatives is enough. What is only told
    /// goes into `docs`.
    pub(super) fn security(&mut self, operation: &Cursor<'d>, docs: &mut Docs) -> Vec<Vec<usize>> {
        let security = operation
            .get("security")
            .or_else(|| self.root.get("security"));
        let mut alternatives = Vec::new();
        for alternative in security.iter().flat_map(|security| security.items()) {
            if let Some(schemes) = self.alternative(&alternative, docs)
                && !alternatives.contains(&schemes)
            {
                alternatives.push(schemes);
            }
        }
        if alternatives.iter().all(Vec::is_empty) {
            return Vec::new();
        }
        alternatives
    }

    /// The schemes that are needed together; none where one of them is unknown.
    fn alternative(&mut self, alternative: &Cursor<'d>, docs: &mut Docs) -> Option<Vec<usize>> {
        let mut schemes = Vec::new();
        let mut known = true;
        for (name, place) in alternative.entries() {
            match self.demand(name, &place, docs) {
                Demand::Secret(index) if schemes.contains(&index) => {}
                Demand::Secret(index) => schemes.push(index),
                Demand::Connection => {}
                Demand::Unknown => known = false,
            }
            self.scopes(name, &place, docs);
        }
        known.then_some(schemes)
    }

    /// The scopes or roles that a secret needs are for people to know (OpenAPI 3.0.3,
    /// Security Requirement Object).
    fn scopes(&self, name: &str, place: &Cursor<'d>, docs: &mut Docs) {
        let scopes = place.items().filter_map(|scope| scope.node.as_str());
        let scopes: Vec<_> = scopes.map(str::to_owned).collect();
        if !scopes.is_empty() {
            let scheme = name.to_owned();
            self.tell(docs, Note::Scopes { scheme, scopes });
        }
    }

    fn tell(&self, docs: &mut Docs, note: Note) {
        if !docs.notes.contains(&note) {
            docs.notes.push(note);
            self.only_documented();
        }
    }

    /// What a scheme asks for (OpenAPI 3.0.3, Security Scheme Object).
    fn demand(&mut self, name: &str, place: &Cursor<'d>, docs: &mut Docs) -> Demand {
        let known = |scheme: &SecurityScheme| scheme.name == name;
        if let Some(index) = self.security_schemes.iter().position(known) {
            return Demand::Secret(index);
        }
        let schemes = self
            .root
            .get("components")
            .and_then(|all| all.get("securitySchemes"));
        let Some(scheme) = schemes.as_ref().and_then(|schemes| schemes.get(name)) else {
            let message = format!("there is no security scheme `{name}`");
            let help = "declare it at #/components/securitySchemes; nothing is sent for it";
            self.report(Diagnostic::new(Code::UNKNOWN_SECURITY, &place.at, message).help(help));
            self.tell(docs, Note::UnknownScheme(name.to_owned()));
            return Demand::Unknown;
        };
        let Some(scheme) = self.followed(Some(scheme)) else {
            return Demand::Unknown;
        };
        if scheme.text("type") == Some("mutualTLS") {
            let scheme = name.to_owned();
            self.tell(docs, Note::Certificate { scheme });
            return Demand::Connection;
        }
        let Some(kind) = kind(&scheme) else {
            let message = "this way to authenticate is not known, and left out";
            self.refuse(Code::UNKNOWN_SECURITY, &scheme.at, message);
            self.tell(docs, Note::UnsupportedScheme(name.to_owned()));
            return Demand::Unknown;
        };
        self.security_schemes.push(SecurityScheme {
            name: name.to_owned(),
            description: scheme.text("description").map(str::to_owned),
            kind,
        });
        Demand::Secret(self.security_schemes.len() - 1)
    }
}

/// What is sent for a scheme. OAuth 2 and OpenID Connect end in a bearer token, whatever the
/// way to it (RFC 6750).
fn kind(scheme: &Cursor<'_>) -> Option<SecurityKind> {
    match scheme.text("type")? {
        "http" => {
            let name = scheme.text("scheme")?.trim();
            // Registered at IANA in this spelling, and compared without regard to case
            // (RFC 9110, section 11.1).
            if name.eq_ignore_ascii_case("basic") {
                Some(SecurityKind::Basic)
            } else if name.eq_ignore_ascii_case("bearer") {
                Some(SecurityKind::Bearer)
            } else {
                is_token(name).then(|| SecurityKind::Http(name.to_owned()))
            }
        }
        "oauth2" | "openIdConnect" => Some(SecurityKind::Bearer),
        "apiKey" => Some(SecurityKind::ApiKey {
            place: match scheme.text("in")? {
                "header" => Place::Header,
                "query" => Place::Query,
                "cookie" => Place::Cookie,
                _ => return None,
            },
            name: scheme.text("name")?.to_owned(),
        }),
        _ => None,
    }
}
