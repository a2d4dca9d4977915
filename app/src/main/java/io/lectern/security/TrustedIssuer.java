package io.lectern.security;

import org.springframework.security.oauth2.jwt.JwtDecoder;

/** An issuer whose tokens are taken, and what checks them. */
record TrustedIssuer(String issuer, JwtDecoder decoder) {}
