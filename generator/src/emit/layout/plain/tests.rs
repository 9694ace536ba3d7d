use std::str::FromStr as _;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

use super::super::printed;
use super::{element, items, member};
use crate::testing::cases;

fn tokens(text: &str) -> TokenStream {
    TokenStream::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Items around the width of a line.
#[test]
fn forms_are_those_of_prettyplease_at_any_width() {
    let forms = [
        "pub struct N;",
        "pub struct N(pub u8);",
        "pub struct N(pub Vec<u8>);",
        "pub struct N { pub a: u8 }",
        "struct A { pub a: Vec<N>, b: &'static N, c: Map<N, (u8, u16)>, }",
        "enum A { N(u8), B(Box<N>), C }",
        "pub type N = Vec<u8>;",
        "pub type A = models::N;",
        "pub type A = Vec<N>;",
        "use a::{b, N};",
        "#[cfg(feature = \"N\")] pub mod a;",
        "#[deprecated(note = \"N\")] #[doc = \" text  \"] pub fn a() {}",
        "#[doc = \" \\\"N\\\" 'a' \\u{200b} \\\\ \"] struct A;",
        "impl From<N> for A { fn a() {} }",
        "impl N { fn a() {} }",
        "impl<'a> codegen::A for B<'a> { type N = Vec<u8>; type B = N; }",
        "pub fn N(&self, a: u8) -> u8 { a }",
        "fn a(&self, a: N) -> u8 { a }",
        "fn a(&self, a: Vec<N>) -> u8 { a }",
        "fn a() -> N { a }",
        "fn a(b: u8) -> Vec<N> { a }",
        "trait A { fn N(&self) -> u8; }",
        "fn a() { Self { a: N, b } }",
        "fn a() { Self { N, b } }",
        "fn a() { Self(N) }",
        "fn a() { let mut a = N(b); a.0.b(&N); for a in N { b.c(a); } }",
        "fn a() { let a = b::<N>(c); let d = e.f().g::<N>(h); a }",
        "fn a() { if let Some(value) = with.optional::<N>(\"a\") { a = a.b(value); } }",
        "fn a() { self.0.parts.query(\"N\", &b); request.0.parts.query(\"N\", &b); self }",
        "fn a() { request.0.parts.path(\"N\", codegen::A { b: \"c\" }); }",
        "fn a() -> A { A { b: |c, d| e(f(N, c), d), c: |c, d| E::f(N) } }",
        "fn a() -> A { A { b: Some(B { c: N }), c: Vec::from([B { d: N }, e(f)]), d: [N, a, \"b\"] } }",
        "const A: B = B::new(&C, \"N\", \"b\", 200u16);",
        "const A: B = B::new(&C, \"N\", \"b\").c(&[\"d\"]).e(&[&[\"N\"]]);",
        "const A: B = B::new(&C, \"N\", \"b\").c(\"N\", \"e\").f(-1, 2..3);",
        "static A: B = B { c: \"N\", d: &[], e: None };",
        "const A: &'static str = \"N\";",
        "fn a() { Ok(<N as codegen::A<B>>::b(c)?) }",
        "fn a() { a.b(|c| N(c)) }",
        "fn a() { N.b(c).d() }",
        "fn a() { self.N(c).d() }",
        "fn a() { a.b(N) }",
        "fn a() { Vec::from([1, 2, N]) }",
        "fn a() { Box::pin(b(c::<N>(d).e())) }",
    ];
    let mut known = 0_usize;
    for form in forms {
        for length in 1..110 {
            let text = form.replace('N', &format!("N{}", "n".repeat(length)));
            let expected = printed(tokens(&text)).expect("valid");
            if let Some(plain) = items(tokens(&text)) {
                known += 1;
                assert_eq!(plain, expected);
            }
        }
    }
    // Without this, a writer that knows no form would pass.
    assert!(known > forms.len() * 70, "only {known}");
}

#[test]
fn generated_items_are_those_of_prettyplease() {
    let (mut known, mut all) = (0_usize, 0_usize);
    for (name, files) in cases() {
        for (path, text) in files {
            for item in syn::parse_file(&text).unwrap_or_else(|error| panic!("{name} {path}: {error}")).items {
                all += 1;
                let tokens = item.to_token_stream();
                if let Some(plain) = items(tokens.clone()) {
                    known += 1;
                    assert_eq!(plain, printed(tokens).expect("valid"), "{name} {path}");
                }
            }
        }
    }
    assert!(known * 10 > all * 7, "only {known} of {all}");
}

#[test]
fn members_and_elements_are_indented() {
    let function = quote!(
        fn a() {}
    );
    assert_eq!(member(function).as_deref(), Some("    fn a() {}\n"));
    assert_eq!(element(quote!(("a", b::<C>))).as_deref(), Some("    (\"a\", b::<C>),\n"));
}

#[test]
fn other_forms_are_left_to_prettyplease() {
    for text in [
        "fn a() { match b { c => d } }",
        "fn a() { if b { c } else { d } }",
        "fn a() { println!(\"b\") }",
        "fn a() { (b,) }",
        "#[doc = \" a\\nb\"] struct A;",
        "#[doc = \"/ a\"] struct A;",
        "#![allow(a)]",
        "fn a<T>() where T: B {}",
        "use a::{b};",
        "macro_rules! a { () => {} }",
    ] {
        assert_eq!(items(tokens(text)), None, "{text}");
    }
}
