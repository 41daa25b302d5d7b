//! Security: how the caller proves who is calling. Only HTTP Basic is built so far.

use super::Lowering;
use crate::diag::{Code, Diagnostic};
use crate::ir::{SecurityKind, SecurityScheme};
use crate::spec::{self, Cursor};

/// What one alternative asks for.
enum Requirement {
    Nothing,
    Scheme(usize),
    NotBuilt,
    /// It names a scheme that nothing declares, which has been told.
    Unknown,
}

impl<'d> Lowering<'d, '_> {
    /// What an operation asks for, or all of them (OpenAPI 3.0.3, Operation Object and
    /// OpenAPI Object: `security`). One of the alternatives is enough.
    pub(super) fn security(&mut self, operation: &Cursor<'d>) -> Vec<Vec<usize>> {
        let security = operation
            .get("security")
            .or_else(|| self.root.get("security"));
        let Some(security) = security else {
            return Vec::new();
        };
        let (mut alternatives, mut not_built) = (Vec::new(), Vec::new());
        for alternative in security.items() {
            match self.requirement(&alternative) {
                Requirement::Nothing => alternatives.push(Vec::new()),
                Requirement::Scheme(index) => alternatives.push(vec![index]),
                Requirement::NotBuilt => not_built.push(alternative),
                Requirement::Unknown => {}
            }
        }
        // Another way to authenticate is a loss, but not one that a call depends on.
        let code = if alternatives.iter().any(|schemes| !schemes.is_empty()) {
            Code::LEFT_OUT
        } else {
            Code::UNSUPPORTED_SECURITY
        };
        for alternative in not_built {
            let message = "this way to authenticate is not supported yet";
            self.found.push(
                Diagnostic::new(code, &alternative.at, message)
                    .help("HTTP Basic is (`type: http`, `scheme: basic`)"),
            );
        }
        if alternatives.iter().all(Vec::is_empty) {
            return Vec::new();
        }
        alternatives
    }

    fn requirement(&mut self, alternative: &Cursor<'d>) -> Requirement {
        let mut names = alternative.entries();
        match (names.next(), names.next()) {
            (None, _) => Requirement::Nothing,
            (Some((name, place)), None) => self.scheme(name, &place),
            (Some(_), Some(_)) => Requirement::NotBuilt,
        }
    }

    /// What a scheme asks for (OpenAPI 3.0.3, Security Scheme Object).
    fn scheme(&mut self, name: &str, place: &Cursor<'d>) -> Requirement {
        let schemes = self
            .root
            .get("components")
            .and_then(|all| all.get("securitySchemes"));
        let Some(scheme) = schemes.as_ref().and_then(|schemes| schemes.get(name)) else {
            self.found.push(
                Diagnostic::new(
                    Code::MISSING_FIELD,
                    &place.at,
                    format!("there is no security scheme `{name}`"),
                )
                .help("declare it at #/components/securitySchemes"),
            );
            return Requirement::Unknown;
        };
        let scheme = self.followed(Some(scheme));
        let scheme = scheme.and_then(|scheme| spec::part(&scheme, &[], self.found));
        match scheme {
            Some(openapiv3::SecurityScheme::HTTP {
                scheme,
                description,
                ..
            }) if scheme.eq_ignore_ascii_case("basic") => {
                Requirement::Scheme(self.declared_scheme(SecurityScheme {
                    name: name.to_owned(),
                    description,
                    kind: SecurityKind::Basic,
                }))
            }
            _ => Requirement::NotBuilt,
        }
    }

    /// The index of a scheme among those that operations use.
    fn declared_scheme(&mut self, scheme: SecurityScheme) -> usize {
        let schemes = &mut self.security_schemes;
        match schemes.iter().position(|other| other.name == scheme.name) {
            Some(index) => index,
            None => {
                schemes.push(scheme);
                schemes.len() - 1
            }
        }
    }
}
