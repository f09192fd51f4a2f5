{{- define "pacewell.name" -}}
{{- .Release.Name | trunc 50 | trimSuffix "-" -}}
{{- end -}}

{{- define "pacewell.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
{{ include "pacewell.instance" . }}
{{- end -}}

{{- define "pacewell.instance" -}}
app.kubernetes.io/name: pacewell
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "pacewell.serving" -}}
{{ include "pacewell.instance" . }}
app.kubernetes.io/component: web
{{- end -}}

{{- define "pacewell.migrating" -}}
{{ include "pacewell.instance" . }}
app.kubernetes.io/component: migration
{{- end -}}

{{- define "pacewell.image" -}}
{{- with .Values.image -}}
{{- if .digest -}}
{{ .repository }}@{{ .digest }}
{{- else -}}
{{ .repository }}:{{ .tag | default $.Chart.AppVersion }}
{{- end -}}
{{- end -}}
{{- end -}}

{{- define "pacewell.pullSecrets" -}}
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- end -}}

{{- define "pacewell.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "pacewell.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{/* Plain settings, shared by the config map and the migration job, which runs before any config map exists. */}}
{{- define "pacewell.settings" -}}
QUARKUS_HTTP_PORT: "8080"
QUARKUS_MANAGEMENT_PORT: "9000"
QUARKUS_DATASOURCE_JDBC_URL: {{ required "Say where the database is: database.url" .Values.database.url | quote }}
QUARKUS_DATASOURCE_USERNAME: {{ .Values.database.app.username | quote }}
PACEWELL_PLATFORM_HOST: {{ required "Say which host the platform has: platform.host" .Values.platform.host | quote }}
PACEWELL_PLATFORM_ISSUER: {{ required "Say who signs platform administrators in: platform.issuer" .Values.platform.issuer | quote }}
{{- range $name, $value := .Values.settings }}
{{ $name }}: {{ $value | quote }}
{{- end }}
{{- end -}}

{{- define "pacewell.servingSettings" -}}
{{ include "pacewell.settings" . }}
QUARKUS_FLYWAY_MIGRATE_AT_START: "false"
QUARKUS_SHUTDOWN_TIMEOUT: {{ printf "%ds" (int .Values.shutdown.shutdownSeconds) | quote }}
PACEWELL_DEMO: {{ .Values.demo | quote }}
PACEWELL_BEHIND_PROXY: "true"
{{- with .Values.mail }}
{{- if .host }}
QUARKUS_MAILER_HOST: {{ .host | quote }}
QUARKUS_MAILER_PORT: {{ .port | quote }}
{{- end }}
{{- with .from }}
PACEWELL_MAIL_FROM: {{ . | quote }}
{{- end }}
{{- with .username }}
QUARKUS_MAILER_USERNAME: {{ . | quote }}
{{- end }}
{{- end }}
{{- end -}}

{{- define "pacewell.secretSettings" -}}
- name: QUARKUS_DATASOURCE_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ .Values.database.app.existingSecret }}
      key: {{ .Values.database.app.passwordKey }}
- name: PACEWELL_SESSION_SECRET
  valueFrom:
    secretKeyRef:
      name: {{ .Values.session.existingSecret }}
      key: {{ .Values.session.secretKey }}
- name: PACEWELL_TRAIL_KEY
  valueFrom:
    secretKeyRef:
      name: {{ .Values.trail.existingSecret }}
      key: {{ .Values.trail.secretKey }}
{{- with .Values.mail }}
{{- if .username }}
- name: QUARKUS_MAILER_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ required "Say which secret holds the password of mail: mail.existingSecret" .existingSecret }}
      key: {{ .passwordKey }}
{{- end }}
{{- end }}
{{- range $variable, $secret := .Values.secretSettings }}
- name: {{ $variable }}
  valueFrom:
    secretKeyRef:
      name: {{ $secret.name }}
      key: {{ $secret.key }}
{{- end }}
{{- end -}}

{{- define "pacewell.dnsEgress" -}}
- to:
    - namespaceSelector:
        matchLabels:
          {{- toYaml .Values.networkPolicy.dnsNamespace | nindent 10 }}
  ports:
    - {port: 53, protocol: UDP}
    - {port: 53, protocol: TCP}
{{- end -}}

{{- define "pacewell.databaseEgress" -}}
- ports:
    - {port: {{ .Values.networkPolicy.database.port }}, protocol: TCP}
  {{- with .Values.networkPolicy.database.peers }}
  to:
    {{- toYaml . | nindent 4 }}
  {{- end }}
{{- end -}}
